using System.Globalization;
using SharpLearning.Containers.Matrices;
using SharpLearning.InputOutput.Csv;

namespace Wines;

public sealed record WineSet(F64Matrix Observations, double[] Targets, Dictionary<string, int> FeatureNames);

public static class WineFile
{
    private const string Target = "quality";
    private static readonly string[] Features = ["alcohol", "acidity", "sulphates", "sugar", "density"];

    public static WineSet Load(string path)
    {
        var parser = new CsvParser(() => new StreamReader(path), separator: ';');
        var observations = parser.EnumerateRows(Features).ToF64Matrix(Number);
        var targets = parser.EnumerateRows(Target).ToF64Vector(Number);
        return new WineSet(observations, targets, Features.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
