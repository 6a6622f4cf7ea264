// corpus: A reader of molecules wraps what a bad line throws into an exception that says which line it was.
// library: ML.NET
// axis: wrapped exception
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Solubility;

public sealed record Molecule
{
    public float Weight { get; init; }

    public float Rings { get; init; }

    public float LogS { get; init; }
}

public sealed class MoleculeFile(string path)
{
    public Molecule[] ReadAll()
    {
        var molecules = new List<Molecule>();
        var lineNumber = 1;
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            lineNumber++;
            try
            {
                molecules.Add(Parse(line));
            }
            catch (Exception error) when (error is FormatException or IndexOutOfRangeException)
            {
                throw new InvalidDataException($"{path}({lineNumber}): '{line}' is no molecule.", error);
            }
        }

        return [.. molecules];
    }

    private static Molecule Parse(string line)
    {
        var cells = line.Split(',');
        return new Molecule
        {
            Weight = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Rings = float.Parse(cells[2], CultureInfo.InvariantCulture),
            LogS = float.Parse(cells[3], CultureInfo.InvariantCulture),
        };
    }
}

public sealed class SolubilityModel(MLContext ml)
{
    public RegressionMetrics Train(MoleculeFile file)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(file.ReadAll()), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Molecule.Weight), nameof(Molecule.Rings))
            .Append(ml.Regression.Trainers.FastTree(nameof(Molecule.LogS)))
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Molecule.LogS));
    }
}
