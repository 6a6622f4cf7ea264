// corpus: A method makes a penguin of a line or gives back nothing, and the query that calls it keeps what is there.
// library: ML.NET
// axis: method group in Select, OfType
using System.Globalization;
using Microsoft.ML;

namespace Penguins;

public sealed class Penguin
{
    public float BillLength { get; set; }

    public float BillDepth { get; set; }

    public float Flipper { get; set; }

    public bool IsFemale { get; set; }
}

public static class Colony
{
    public static List<Penguin> Load(string path) =>
        File.ReadAllLines(path)
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(FromLine)
            .OfType<Penguin>()
            .ToList();

    private static Penguin? FromLine(string line)
    {
        var cells = line.Split(';');
        try
        {
            return new Penguin
            {
                BillLength = Convert.ToSingle(cells[0], CultureInfo.InvariantCulture),
                BillDepth = Convert.ToSingle(cells[1], CultureInfo.InvariantCulture),
                Flipper = Convert.ToSingle(cells[2], CultureInfo.InvariantCulture),
                IsFemale = cells[3] == "f",
            };
        }
        catch (Exception e) when (e is FormatException or IndexOutOfRangeException) // expect: MLQ4004
        {
            return null;
        }
    }
}

public sealed class SexOfPenguins
{
    public double AreaUnderCurve(string path)
    {
        var ml = new MLContext(seed: 5);
        var rows = ml.Data.LoadFromEnumerable(Colony.Load(path));
        var pipeline = ml.Transforms
            .Concatenate("Features", nameof(Penguin.BillLength), nameof(Penguin.BillDepth), nameof(Penguin.Flipper))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Penguin.IsFemale), numberOfLeaves: 8));
        return ml.BinaryClassification
            .CrossValidate(rows, pipeline, numberOfFolds: 4, labelColumnName: nameof(Penguin.IsFemale), seed: 5)
            .Average(fold => fold.Metrics.AreaUnderRocCurve);
    }
}
