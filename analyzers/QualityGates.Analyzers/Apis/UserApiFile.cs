using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.Apis;

/// <summary>A line of a user's file that is not used: where, what is wrong, and what to write.</summary>
/// <param name="Location">The line.</param>
/// <param name="What">Half a sentence: what is wrong.</param>
/// <param name="Write">Half a sentence: what to write instead.</param>
/// <param name="IsUnknownType">The compilation has no type of this name, nor of one that differs by a letter.</param>
internal sealed record ApiLineFault(Location Location, string What, string Write, bool IsUnknownType = false);

/// <summary>One <c>*.mlapis</c> file: the grammar of our own tables, about the wrappers of the user. Read once per version of the file.</summary>
internal sealed class UserApiFile
{
    /// <summary>What a person writes is far smaller; a file beyond these was generated, or is something else.</summary>
    internal const int MostCharacters = 256 * 1024;

    internal const int MostLines = 5000;

    private static readonly ConditionalWeakTable<AdditionalText, UserApiFile> Read = new();

    private UserApiFile(ImmutableArray<(ApiLine Line, Location Location)> lines, ImmutableArray<ApiLineFault> faults)
    {
        Lines = lines;
        Faults = faults;
    }

    internal ImmutableArray<(ApiLine Line, Location Location)> Lines { get; }

    /// <summary>What is wrong whatever the compilation: form, role, parts, words.</summary>
    internal ImmutableArray<ApiLineFault> Faults { get; }

    internal static bool IsOne(string path) => path.EndsWith(".mlapis", StringComparison.OrdinalIgnoreCase);

    internal static UserApiFile Of(AdditionalText file, CancellationToken cancellationToken) =>
        Read.TryGetValue(file, out var known) ? known : Read.GetValue(file, text => Parse(text, cancellationToken));

    private static UserApiFile Parse(AdditionalText file, CancellationToken cancellationToken)
    {
        var lines = ImmutableArray.CreateBuilder<(ApiLine, Location)>();
        var faults = ImmutableArray.CreateBuilder<ApiLineFault>();
        var text = file.GetText(cancellationToken);
        if (text is not null && text.Length > MostCharacters)
        {
            faults.Add(new ApiLineFault(At(file, text.Lines[0], text.Lines[0].ToString()), "the file is larger than 256 KB and is not read", "divide it"));
            text = null;
        }

        foreach (var line in text?.Lines ?? Enumerable.Empty<TextLine>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var content = line.ToString();
            if (ApiGrammar.IsBlankOrComment(content))
            {
                continue;
            }

            if (line.LineNumber >= MostLines)
            {
                faults.Add(new ApiLineFault(At(file, line, content), "no line of a file is read beyond its 5,000th", "divide the file"));
                break;
            }

            var parsed = ApiGrammar.Parse(content);
            if (ApiLineCheck.WrongInItself(parsed) is { } wrong)
            {
                faults.Add(new ApiLineFault(At(file, line, content), wrong.What, wrong.Write));
            }
            else
            {
                lines.Add((ApiLineCheck.LineOf(parsed), At(file, line, content)));
            }
        }

        return new UserApiFile(lines.ToImmutable(), faults.ToImmutable());
    }

    private static Location At(AdditionalText file, TextLine line, string content)
    {
        var start = content.Length - content.TrimStart().Length;
        var end = Math.Max(start, content.TrimEnd().Length);
        return Location.Create(
            file.Path,
            TextSpan.FromBounds(line.Start + start, line.Start + end),
            new LinePositionSpan(new LinePosition(line.LineNumber, start), new LinePosition(line.LineNumber, end)));
    }
}
