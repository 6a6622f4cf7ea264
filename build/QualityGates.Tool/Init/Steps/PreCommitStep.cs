using System.Text.RegularExpressions;
using QualityGates.Tool.Init.Edits;

namespace QualityGates.Tool.Init.Steps;

/// <summary>An entry for the pre-commit framework, which reads .pre-commit-hooks.yaml of our repository.</summary>
internal sealed partial class PreCommitStep(string version) : InitStep
{
    private const string File = ".pre-commit-config.yaml";

    public override void Install(InitPlan plan)
    {
        if (plan.Read(File) is not { } text)
        {
            plan.Write(File, "repos:\n" + LineBlock.Of(Entry(), "  "));
        }
        else if (!text.Contains("QualityGates.ML", StringComparison.Ordinal))
        {
            var list = Repos().Match(text);
            if (!list.Success)
            {
                throw new CannotRunException(File + " has no list \"repos:\" with one entry a line, so nothing can be added to it. Add there:\n" + Entry());
            }

            var newLine = TextShape.NewLineOf(text);
            plan.Write(File, text.Insert(list.Groups[1].Index, TextShape.With(LineBlock.Of(Entry(), list.Groups[2].Value), newLine)));
        }

        plan.Notes.Add("Run 'pre-commit install' once in every clone.");
    }

    public override void Uninstall(InitPlan plan)
    {
        if (plan.Read(File) is { } text && LineBlock.IsIn(text))
        {
            var rest = LineBlock.Remove(text);
            plan.Write(File, rest == "repos:\n" ? null : rest);
        }
    }

    private string Entry() => "- repo: https://github.com/qualitygates/QualityGates.ML\n  rev: v" + version + "\n  hooks:\n    - id: mlgates";

    // What stands first in the list shows how far its entries are indented.
    [GeneratedRegex("""^repos:[ \t]*(?:#[^\r\n]*)?\r?\n(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*(([ \t]*)- )""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Repos();
}
