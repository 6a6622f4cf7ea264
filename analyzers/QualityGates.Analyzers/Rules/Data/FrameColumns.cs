using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>Columns whose types only the file knows. One that is put among the features of a trainer as it is can only be a number.</summary>
internal static class FrameColumns
{
    /// <summary>Whether rows come from such a file, and every step from there is known.</summary>
    internal static bool AreIn(ColumnFlow flow) => flow is { Schema: null, IsComplete: true, Rows: MadeValue { Role: ApiRole.Source } source } && source.Fact["types"] == "file";

    /// <summary>Whether nothing in the program may have scaled a column since it was read: no arithmetic on the frame, nothing written under its name.</summary>
    internal static bool AreAsInFile(string column, Value rows, MethodLineage method, CancellationToken cancellationToken) =>
        !method.Events.Any(item => item.Value is MadeValue { Role: ApiRole.Map, Member.Name: "Divide" or "Multiply" or "Subtract" or "Modulo" or "Clamp" } made && Terms.Mentions(made["rows"], rows))
        && !method.Model.References.Trees.Any(tree => TreeNames.Of(tree, cancellationToken).Texts.Any(text => text.ValueText == column && text.Parent is { } literal && IsWritten(literal)));

    /// <summary>frame["x"] = …, new SingleDataFrameColumn("x", …), or a constant, which may be used for that.</summary>
    private static bool IsWritten(SyntaxNode name) => name.Parent switch
    {
        ArgumentSyntax { Parent.Parent: ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } place } => assignment.Left == place,
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax } => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SetName" or "RenameColumn" } } } => true,
        EqualsValueClauseSyntax => true,
        _ => false,
    };
}
