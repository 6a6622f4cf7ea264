using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using QualityGates.Gates.Ratchet;
using QualityGates.Ratchet;

namespace QualityGates.Analysis.Tests;

/// <summary>Which findings of a later state are those that were recorded. A finding is the call <c>Load(…)</c>.</summary>
public sealed class RatchetTests
{
    private const string Before = """
        namespace N;
        class Reader
        {
            object Rows() { var text = "a"; return Source.Load("/data/rows.csv", 1); }
            object Columns() => Source.Load("/data/columns.csv", 1);
        }
        """;

    [Fact]
    public void Nothing_changed() => Assert.Empty(New(("A.cs", Before)));

    [Fact]
    public void Lines_above_and_new_layout_change_nothing() => Assert.Empty(New(("A.cs", """
        // a comment
        namespace N
        {
            using System;
            class Reader
            {
                object Rows()
                {
                    var other = "b";
                    return Source
                        .Load(/* where */ "/data/rows.csv",
                              1);
                }
                object Columns() { return Source.Load("/data/columns.csv", 1); }
            }
        }
        """)));

    [Fact]
    public void A_renamed_file_a_moved_one_and_a_renamed_type_are_followed() => Assert.Empty(
        New(("sub/Loader.cs", Before.Replace("Reader", "Loader", StringComparison.Ordinal))));

    [Fact]
    public void A_renamed_member_is_followed() => Assert.Empty(New(("A.cs", Before.Replace("Rows()", "AllRows()", StringComparison.Ordinal))));

    [Fact]
    public void Code_that_moved_to_another_file_is_followed() => Assert.Empty(New(
        ("A.cs", """class Reader { object Columns() => Source.Load("/data/columns.csv", 1); }"""),
        ("B.cs", """class Part { object Rows() => Source.Load("/data/rows.csv", 1); }""")));

    [Fact]
    public void A_method_taken_out_of_another_takes_its_finding_along() => Assert.Empty(New(("A.cs",
        Before.Replace("""return Source.Load("/data/rows.csv", 1); }""", """return Inner(); } object Inner() => Source.Load("/data/rows.csv", 1);""", StringComparison.Ordinal))));

    [Fact]
    public void A_copy_is_new() => Assert.Equal(["B.cs Other.Rows"], New(
        ("A.cs", Before), ("B.cs", """class Other { object Rows() => Source.Load("/data/rows.csv", 1); }""")));

    [Fact]
    public void One_more_of_the_same_is_new() => Assert.Equal(["A.cs Reader.Rows"], New(("A.cs",
        Before.Replace("return Source", """_ = Source.Load("/data/rows.csv", 1); return Source""", StringComparison.Ordinal))));

    [Fact]
    public void Another_argument_is_new() => Assert.Equal(["A.cs Reader.Rows"], New(("A.cs", Before.Replace("/data/rows", "/srv/rows", StringComparison.Ordinal))));

    [Fact]
    public void What_another_project_may_still_have_is_not_taken_for_moved() => Assert.Equal(["B.cs Other.Rows"], New(
        elsewhere: true, ("B.cs", """class Other { object Rows() => Source.Load("/data/rows.csv", 1); }""")));

    private static IReadOnlyList<string> New(params (string Path, string Text)[] files) => New(elsewhere: false, files);

    private static IReadOnlyList<string> New(bool elsewhere, params (string Path, string Text)[] files)
    {
        var (_, recorded) = Findings(("A.cs", Before));
        var entries = recorded.GroupBy(static key => key).Select(static same => new BaselineEntry(same.Key, same.Count(), "", [], 0)).ToList();
        var (trees, now) = Findings(files);
        var places = new RecordedPlaces(trees, "/root/", _ => elsewhere, CancellationToken.None);
        var matches = new BaselineMatching(entries).Match(now, places.IsGone);
        return [.. now.Where((_, i) => matches[i] < 0).Select(static key => key.File + " " + key.Subject)];
    }

    private static (IReadOnlyList<SyntaxTree> Trees, IReadOnlyList<BaselineKey> Keys) Findings(params (string Path, string Text)[] files)
    {
        SyntaxTree[] trees = [.. files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, path: "/root/" + file.Path))];
        var descriptor = new DiagnosticDescriptor("MLQ4001", "t", "m", "c", DiagnosticSeverity.Warning, true);
        var places = new RecordedPlaces(trees, "/root", static _ => false, CancellationToken.None);
        return (trees, [.. trees.SelectMany(static tree => tree.GetRoot().DescendantNodes().Where(static node => node.ToString() == "Load"))
            .Select(name => places.KeyOf(Diagnostic.Create(descriptor, name.GetLocation())))]);
    }
}
