using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using QualityGates.Corpus;
using QualityGates.Testing;

namespace QualityGates.Analyzers.Tests;

/// <summary>C# 14 has a second way to write an extension method, with symbols and operations of its own.</summary>
public sealed class ExtensionBlockTests
{
    /// <summary>Fewer would say that the programs are not found or that none of them compiles any more.</summary>
    private const int FewestPrograms = 150;

    [Fact]
    public async Task Programs_of_the_corpus_have_the_findings_they_have_without_blocks()
    {
        var compared = 0;
        var differences = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(LabelledProgram.ReadAll(), async (program, _) =>
        {
            var written = program with { Files = [.. program.Files.Select(ExtensionBlocks.Written)] };
            if (written.Files.SequenceEqual(program.Files))
            {
                return;
            }

            // A call that names the type parameters of its method names others now.
            var (methods, blocks) = (await Compiler.RunAsync(program), await Compiler.RunAsync(written));
            if (blocks.Errors.Any(static error => !error.Contains("AD0001", StringComparison.Ordinal)))
            {
                return;
            }

            Interlocked.Increment(ref compared);
            var missing = methods.Findings.Select(Describe).ToList();
            foreach (var line in blocks.Errors.Concat(blocks.Findings.Select(Describe)).Where(line => !missing.Remove(line)))
            {
                differences.Add("only with blocks: " + line);
            }

            missing.ForEach(line => differences.Add("not with blocks: " + line));
        });

        Assert.Empty(differences.Order(StringComparer.Ordinal));
        Assert.True(compared >= FewestPrograms, $"{compared} programs");
    }

    private static string Describe(Diagnostic finding)
    {
        var line = finding.Location.GetLineSpan();
        return $"{line.Path}({line.StartLinePosition.Line + 1}): {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
