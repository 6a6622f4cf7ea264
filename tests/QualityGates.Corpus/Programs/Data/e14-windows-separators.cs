// corpus: Backslashes in relative places; what is put together with slashes works everywhere and is reported only where a project asks for it.
// library: ML.NET
// axis: verbatim string, concatenation, property, interpolation
// scores: MLQ4002
using Microsoft.ML;

namespace Shop;

internal sealed class Store(string folder)
{
    private readonly MLContext _ml = new(1);

    private static string Model => @"Models\shop.zip"; // expect: MLQ4002

    public ITransformer Load() => _ml.Model.Load(Model, out _);

    public IDataView Rows() => _ml.Data.LoadFromBinary("Data\\rows.idv"); // expect: MLQ4002

    public string[] Lines() => File.ReadAllLines(folder + "/notes.txt");

    public ITransformer Other(string name) => _ml.Model.Load($"{folder}/{name}.zip", out _);

    public ITransformer Right(string name) => _ml.Model.Load(Path.Combine(folder, name + ".zip"), out _);

    public void Tell() => Console.WriteLine("look at Data\\rows.idv or " + folder + "/rows");
}
