// corpus: Indices out of order and with gaps, views of one field as text and number, rows that only memory holds, properties that are not loaded.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Right;

public sealed class Weather
{
    [LoadColumn(7)] public float Rain { get; set; }
    [LoadColumn(2)] public float Wind { get; set; }
    [LoadColumn(4)] public string StationText { get; set; } = "";
    [LoadColumn(4)] public float Station { get; set; }
    [NoColumn] public string Comment { get; set; } = "";
    public float Both => Rain + Wind;
    internal float Cached { get; set; }
}

public sealed class InMemory
{
    [LoadColumn(0)] public float A { get; set; }
    [LoadColumn(0)] public float B { get; set; }
    public float C { get; set; }
}

public sealed class NeverLoaded
{
    [LoadColumn(1)] public float X { get; set; }
    [LoadColumn(1)] public float Y { get; set; }
}

public sealed class Loading(MLContext ml)
{
    public IDataView Weather(string path) => ml.Data.LoadFromTextFile<Weather>(path, separatorChar: ',');

    public IDataView Memory(IEnumerable<InMemory> rows) => ml.Data.LoadFromEnumerable(rows);
}
