using System.Globalization;

namespace Leaves;

public sealed record LeafParts(LeafSet Train, LeafSet Validation, LeafSet Test, int Trees);

public static class LeafFiles
{
    public static LeafParts Load(string path, int seed)
    {
        var leaves = File.ReadLines(path).Select(Parse).ToArray();
        new Random(seed).Shuffle(leaves);
        var validation = leaves.Length * 7 / 10;
        var test = leaves.Length * 85 / 100;
        return new LeafParts(
            new LeafSet(leaves[..validation]),
            new LeafSet(leaves[validation..test]),
            new LeafSet(leaves[test..]),
            leaves.Max(leaf => leaf.Tree) + 1);
    }

    private static Leaf Parse(string line)
    {
        var cells = line.Split(',');
        if (cells.Length != LeafSet.Points + 1)
        {
            throw new InvalidDataException($"A leaf has {LeafSet.Points} points, not {cells.Length - 1}.");
        }

        var outline = Array.ConvertAll(cells[1..], cell => float.Parse(cell, CultureInfo.InvariantCulture));
        return new Leaf(outline, int.Parse(cells[0], CultureInfo.InvariantCulture));
    }
}
