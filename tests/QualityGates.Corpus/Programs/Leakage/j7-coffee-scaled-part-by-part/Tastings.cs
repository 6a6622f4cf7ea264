using SharpLearning.Containers.Matrices;
using SharpLearning.InputOutput.Csv;

namespace Coffee;

internal static class Tastings
{
    private const string Points = "points";

    public static (F64Matrix Notes, double[] Points) Read(string path)
    {
        var parser = new CsvParser(() => new StreamReader(path), separator: ';');
        return (parser.EnumerateRows(name => name != Points).ToF64Matrix(), parser.EnumerateRows(Points).ToF64Vector());
    }
}
