// Linked lists and trees of other types than int, for which no site has a name.
#pragma once

template <class T>
struct GavelListNode {
  T val;
  GavelListNode* next;
  GavelListNode() : val(), next(nullptr) {}
  GavelListNode(T x) : val(x), next(nullptr) {}
  GavelListNode(T x, GavelListNode* next) : val(x), next(next) {}
};
using LongListNode = GavelListNode<long long>;
using DoubleListNode = GavelListNode<double>;
using BoolListNode = GavelListNode<bool>;
using CharListNode = GavelListNode<char>;
using StringListNode = GavelListNode<std::string>;

template <class T>
struct GavelTreeNode {
  T val;
  GavelTreeNode* left;
  GavelTreeNode* right;
  GavelTreeNode() : val(), left(nullptr), right(nullptr) {}
  GavelTreeNode(T x) : val(x), left(nullptr), right(nullptr) {}
  GavelTreeNode(T x, GavelTreeNode* left, GavelTreeNode* right)
      : val(x), left(left), right(right) {}
};
using LongTreeNode = GavelTreeNode<long long>;
using DoubleTreeNode = GavelTreeNode<double>;
using BoolTreeNode = GavelTreeNode<bool>;
using CharTreeNode = GavelTreeNode<char>;
using StringTreeNode = GavelTreeNode<std::string>;
