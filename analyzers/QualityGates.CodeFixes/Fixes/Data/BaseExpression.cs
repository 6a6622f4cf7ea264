using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Core;
using QualityGates.Rules.Data;

namespace QualityGates.Fixes.Data;

/// <summary>The configured base at one place of the program: some are known only to an object that must be in scope there.</summary>
internal static class BaseExpression
{
    internal const string DirectoryType = "global::System.IO.Directory";
    internal const string EnvironmentType = "global::System.Environment";
    internal const string AppContextType = "global::System.AppContext";

    private static readonly string[] Environments =
        ["Microsoft.Extensions.Hosting.IHostEnvironment", "Microsoft.AspNetCore.Hosting.IWebHostEnvironment", "Microsoft.AspNetCore.Hosting.IHostingEnvironment"];

    private static readonly string[] Configurations = ["Microsoft.Extensions.Configuration.IConfiguration"];

    /// <summary>The code of the base; null where the object that knows it is not in scope.</summary>
    internal static string? At(SyntaxNode place, string pathBase, SemanticModel model, CancellationToken cancellationToken)
    {
        var types = pathBase == PathBase.ContentRoot ? Environments : RuleOptions.ConfigurationKey(pathBase) is not null ? Configurations : [];
        return PathBase.Expression(pathBase, AppContextType, DirectoryType, EnvironmentType, types.Length == 0 ? null : InScope(place, types, model, cancellationToken));
    }

    private static string? InScope(SyntaxNode place, string[] types, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Constants.IsRequiredAt(place) || place.Ancestors().Any(static node => node is ConstructorInitializerSyntax))
        {
            return null;
        }

        var isStatic = IsStatic(place);
        foreach (var symbol in model.LookupSymbols(place.SpanStart))
        {
            var type = symbol switch
            {
                ILocalSymbol local when local.DeclaringSyntaxReferences.All(reference => reference.Span.End <= place.SpanStart) => local.Type,
                IParameterSymbol { RefKind: RefKind.None } parameter when !isStatic || !IsOfPrimaryConstructor(parameter, cancellationToken) => parameter.Type,
                IFieldSymbol field when field.IsStatic || !isStatic => field.Type,
                IPropertySymbol { IsIndexer: false, GetMethod: not null } property when property.IsStatic || !isStatic => property.Type,
                _ => null,
            };
            if (type is not null && type.AllInterfaces.Prepend(type).Any(candidate => types.Contains(candidate.ToDisplayString())))
            {
                return symbol.Name;
            }
        }

        return null;
    }

    private static bool IsOfPrimaryConstructor(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken).Parent?.Parent is TypeDeclarationSyntax);

    /// <summary>Whether there is no instance: in static members, and where fields and properties get their first value.</summary>
    private static bool IsStatic(SyntaxNode place) => place.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() switch
    {
        FieldDeclarationSyntax => true,
        PropertyDeclarationSyntax property when property.Initializer?.Span.Contains(place.Span) == true => true,
        { } member => member.Modifiers.Any(static modifier => modifier.ValueText == "static"),
        null => true,
    };
}
