// corpus: A property reads the forest out of its file, and the loop over the wells asks the property for each of them.
// library: SharpLearning
// axis: property, primary constructor
using System.Globalization;
using SharpLearning.Common.Interfaces;
using SharpLearning.InputOutput.Serialization;

namespace Wells;

public sealed class ForestFile(string path)
{
    public IPredictorModel<double> Forest =>
        new GenericXmlDataContractSerializer().Deserialize<IPredictorModel<double>>(() => new StreamReader(path)); // expect: MLQ6002
}

public sealed record Well(string Name, double[] Measures);

public sealed class ArsenicMap(ForestFile file)
{
    public IEnumerable<string> Lines(IEnumerable<Well> wells)
    {
        foreach (var well in wells)
        {
            var arsenic = file.Forest.Predict(well.Measures);
            yield return string.Create(CultureInfo.InvariantCulture, $"{well.Name};{arsenic:F2}");
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var wells = File.ReadLines(args[0])
            .Select(line => line.Split(';'))
            .Select(cells => new Well(cells[0], Array.ConvertAll(cells[1..], cell => double.Parse(cell, CultureInfo.InvariantCulture))));
        var map = new ArsenicMap(new ForestFile(Path.Combine(AppContext.BaseDirectory, "arsenic.xml")));
        File.WriteAllLines(args[1], map.Lines(wells));
    }
}
