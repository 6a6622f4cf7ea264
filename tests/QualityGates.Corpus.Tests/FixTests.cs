using System.Text;
using Xunit.Abstractions;

namespace QualityGates.Corpus.Tests;

/// <summary>Applying every fix to every faulty program leaves it compiling, without the findings that were fixed and without new ones.</summary>
public sealed class FixTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_fix_leaves_every_faulty_program_compiling_and_silent()
    {
        var programs = LabelledProgram.ReadAll().Where(static program => !program.IsClean).ToList();
        var results = new FixedProgram[programs.Count];
        await Parallel.ForAsync(0, programs.Count, async (index, _) => results[index] = await FixedProgram.OfAsync(programs[index]));

        var complaints = new StringBuilder();
        for (var i = 0; i < programs.Count; i++)
        {
            foreach (var complaint in Complaints(results[i]))
            {
                complaints.Append(programs[i].Name).Append(": ").AppendLine(complaint);
            }
        }

        output.WriteLine($"{programs.Count} programs, {results.Sum(static result => result.Offered.Length)} fixes:");
        foreach (var rule in results.SelectMany(static result => result.Offered).GroupBy(static offered => offered[..7]).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{rule.Key} {rule.Count()}");
        }

        Assert.True(complaints.Length == 0, complaints.ToString());
    }

    private static IEnumerable<string> Complaints(FixedProgram result)
    {
        foreach (var fault in result.Faults)
        {
            yield return $"{fault} (after {string.Join(", ", result.Offered)})";
        }

        if (result.Faults.Length > 0)
        {
            yield break;
        }

        // What no fix is offered for stays; anything else that is there was put there by a fix.
        var left = result.After.GroupBy(static diagnostic => diagnostic.Id).ToDictionary(static group => group.Key, static group => group.ToList());
        foreach (var (id, diagnostics) in left)
        {
            var before = result.Before.Count(diagnostic => diagnostic.Id == id);
            var offered = result.Offered.Count(text => text.StartsWith(id, StringComparison.Ordinal));
            if (diagnostics.Count > Math.Max(0, before - offered))
            {
                yield return $"{before} × {id} before, {offered} fixed, {diagnostics.Count} after: {string.Join("; ", diagnostics.Select(FixedProgram.Describe))} (after {string.Join(", ", result.Offered)})";
            }
        }
    }
}
