using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.Lineage;

/// <summary>
/// The names in a file, in source order, and the members they stand in; its texts, what it makes without a name, and where it handles errors. Trees are shared between the compilations of an editing session, so
/// this is collected once per version of a file; it is the only walk over all its tokens.
/// </summary>
internal sealed class TreeNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> ByTree = new();

    /// <summary>What the compiler calls indexers; they are noted where they are declared.</summary>
    private const string Indexer = "this[]";

    private static readonly List<int> None = [];

    private readonly List<string> _names = [];
    private readonly List<int> _starts = [];
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly List<SyntaxToken> _texts = [];
    private readonly List<SyntaxToken> _handlers = [];
    private readonly List<ImplicitObjectCreationExpressionSyntax> _creations = [];
    private readonly HashSet<string> _typeArguments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _secondTypeArguments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _typeParameters = new(StringComparer.Ordinal);
    private readonly List<string> _declared = [];
    private readonly List<SyntaxNode> _code = [];

    private TreeNames(SyntaxNode root)
    {
        foreach (var token in root.DescendantTokens())
        {
            switch (token.Kind())
            {
                case SyntaxKind.IdentifierToken:
                    var name = token.ValueText;
                    Place(name, token);
                    _names.Add(name);
                    _starts.Add(token.SpanStart);
                    NoteGeneric(token);
                    break;
                case SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                    when token.ValueText.Length > 0:
                case SyntaxKind.CharacterLiteralToken when token.Value is '\\' && token.Parent?.Parent is BinaryExpressionSyntax:
                    _texts.Add(token);
                    break;
                case SyntaxKind.NewKeyword when token.Parent is ImplicitObjectCreationExpressionSyntax creation:
                    _creations.Add(creation);
                    break;
                case SyntaxKind.ThisKeyword when token.Parent is IndexerDeclarationSyntax:
                    Place(Indexer, token);
                    break;
                case SyntaxKind.CatchKeyword:
                    _handlers.Add(token);
                    break;
            }
        }

        Members = [.. MembersOf(root)];
    }

    /// <summary>The members of the types of the file.</summary>
    internal ImmutableArray<MemberNames> Members { get; }

    /// <summary>Literals, the texts between the holes of interpolated strings, and a separator of paths that is a character; empty ones left out.</summary>
    internal IReadOnlyList<SyntaxToken> Texts => _texts;

    /// <summary>Where exceptions are caught.</summary>
    internal IReadOnlyList<SyntaxToken> Handlers => _handlers;

    /// <summary>Objects made without the name of their type: <c>new()</c>, <c>new(path)</c>.</summary>
    internal IReadOnlyList<ImplicitObjectCreationExpressionSyntax> Creations => _creations;

    /// <summary>The names of types that are given to generic types and methods.</summary>
    internal IReadOnlyCollection<string> TypeArguments => _typeArguments;

    /// <summary>Those that are the second of two: what a dictionary holds, what an engine predicts.</summary>
    internal IReadOnlyCollection<string> SecondTypeArguments => _secondTypeArguments;

    internal IReadOnlyCollection<string> TypeParameters => _typeParameters;

    /// <summary>What other files reach the types of this one by: their names, and those of extension methods.</summary>
    internal IReadOnlyList<string> Declared => _declared;

    /// <summary>
    /// What runs by itself, in source order: methods, constructors, accessors and the arrows of properties that have a body, the values that fields and
    /// properties begin with (their declarations), types whose primary constructor calls its base, and a file with top-level statements as a whole.
    /// </summary>
    internal IReadOnlyList<SyntaxNode> Code => _code;

    internal static TreeNames Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        ByTree.TryGetValue(tree, out var known) ? known : Create(tree, cancellationToken);

    /// <summary>The names in the file, each once.</summary>
    internal IEnumerable<string> Names => _places.Keys;

    /// <summary>Where a name stands.</summary>
    internal IReadOnlyList<int> PlacesOf(string name) => _places.TryGetValue(name, out var places) ? places : None;

    internal bool Has(string name) => _places.ContainsKey(name);

    /// <summary>Whether one of these names stands in a part of the file.</summary>
    internal bool HasAny(HashSet<string> names, TextSpan part) => HasAny(names, FirstAt(part.Start), FirstAt(part.End));

    /// <summary>Where one of these names stands in a part of the file.</summary>
    internal IEnumerable<int> PlacesOf(HashSet<string> names, TextSpan part)
    {
        for (var i = FirstAt(part.Start); i < _starts.Count && _starts[i] < part.End; i++)
        {
            if (names.Contains(_names[i]))
            {
                yield return _starts[i];
            }
        }
    }

    /// <summary>Whether one of these names stands in a member.</summary>
    internal bool HasAny(HashSet<string> names, MemberNames member) => HasAny(names, member.First, member.End);

    private bool HasAny(HashSet<string> names, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (names.Contains(_names[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The members a name stands in.</summary>
    internal IEnumerable<MemberNames> MembersWith(string name)
    {
        foreach (var place in PlacesOf(name))
        {
            var index = FirstAt(place);
            var (first, end) = (0, Members.Length);
            while (first < end)
            {
                var middle = (first + end) / 2;
                (first, end) = Members[middle].End <= index ? (middle + 1, end) : (first, middle);
            }

            if (first < Members.Length && Members[first].First <= index)
            {
                yield return Members[first];
            }
        }
    }

    private void Place(string name, SyntaxToken token)
    {
        if (!_places.TryGetValue(name, out var places))
        {
            _places.Add(name, places = []);
        }

        places.Add(token.SpanStart);
    }

    private void NoteGeneric(SyntaxToken name)
    {
        var type = name.Parent;
        if (type is TypeParameterSyntax)
        {
            _typeParameters.Add(name.ValueText);
        }

        while (type?.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax or NullableTypeSyntax)
        {
            type = type.Parent;
        }

        if (type?.Parent is TypeArgumentListSyntax { Arguments: var arguments })
        {
            _typeArguments.Add(name.ValueText);
            if (arguments.Count == 2 && arguments[1] == type)
            {
                _secondTypeArguments.Add(name.ValueText);
            }
        }
    }

    private static TreeNames Create(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        return ByTree.GetValue(tree, _ => new TreeNames(root));
    }

    private IEnumerable<MemberNames> MembersOf(SyntaxNode root)
    {
        if (root is CompilationUnitSyntax { Members: var members } && members.Any(static member => member is GlobalStatementSyntax))
        {
            _code.Add(root);
        }

        foreach (var node in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            NoteDeclared(node);
            NoteCode(node);
            var name = node switch
            {
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                FieldDeclarationSyntax field => field.Declaration.Variables.FirstOrDefault(static v => v.Initializer is not null)?.Identifier.ValueText,
                _ => null,
            };
            if (name is not null)
            {
                yield return new MemberNames(name, FirstAt(node.SpanStart), FirstAt(node.Span.End));
            }
        }
    }

    private void NoteDeclared(SyntaxNode node)
    {
        switch (node)
        {
            case BaseTypeDeclarationSyntax { Identifier.ValueText.Length: > 0 } type:
                _declared.Add(type.Identifier.ValueText);
                break;
            case DelegateDeclarationSyntax type:
                _declared.Add(type.Identifier.ValueText);
                break;
            case MethodDeclarationSyntax method when IsExtension(method):
                _declared.Add(method.Identifier.ValueText);
                break;
            case PropertyDeclarationSyntax property when IsInExtension(property):
                _declared.Add(property.Identifier.ValueText);
                break;
        }
    }

    private void NoteCode(SyntaxNode node)
    {
        switch (node)
        {
            case BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null } or ConstructorDeclarationSyntax { Initializer: not null }:
            case TypeDeclarationSyntax { ParameterList: not null, BaseList.Types: var bases } when bases.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax:
                _code.Add(node);
                break;
            case BaseFieldDeclarationSyntax field:
                _code.AddRange(field.Declaration.Variables.Where(static variable => variable.Initializer is not null));
                break;
            case BasePropertyDeclarationSyntax property:
                _code.AddRange((property.AccessorList?.Accessors ?? default).Where(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null));
                switch (property)
                {
                    case PropertyDeclarationSyntax { ExpressionBody: { } arrow }:
                        _code.Add(arrow);
                        break;
                    case IndexerDeclarationSyntax { ExpressionBody: { } arrow }:
                        _code.Add(arrow);
                        break;
                    case PropertyDeclarationSyntax { Initializer: not null }:
                        _code.Add(property);
                        break;
                }

                break;
        }
    }

    private static bool IsExtension(MethodDeclarationSyntax method) =>
        IsInExtension(method) || (method.ParameterList.Parameters is { Count: > 0 } parameters && parameters[0].Modifiers.Any(SyntaxKind.ThisKeyword));

    /// <summary>Whether a member stands in <c>extension(Rows rows) { … }</c>, a type declaration without a name.</summary>
    private static bool IsInExtension(MemberDeclarationSyntax member) => member.Parent is TypeDeclarationSyntax { Identifier.ValueText: null or "" };

    private int FirstAt(int position)
    {
        var index = _starts.BinarySearch(position);
        return index < 0 ? ~index : index;
    }
}

/// <summary>A member of a type, and which of the names of its file stand in it.</summary>
/// <param name="Name">Its own name.</param>
/// <param name="First">The number of the first name in it.</param>
/// <param name="End">The number of the first name behind it.</param>
internal sealed record MemberNames(string Name, int First, int End);
