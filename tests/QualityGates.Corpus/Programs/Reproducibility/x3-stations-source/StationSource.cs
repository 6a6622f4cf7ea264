using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stations;

public sealed class Hour
{
    [LoadColumn(0)] public float Pressure { get; set; }

    [LoadColumn(1)] public float Humidity { get; set; }

    [LoadColumn(2)] public float Cloud { get; set; }

    [LoadColumn(3)] public bool Rain { get; set; }
}

public sealed class StationSource(string file)
{
    private static readonly MLContext Reader = new();

    public IDataView InOrder() => Reader.Data.LoadFromTextFile<Hour>(file, separatorChar: ',', hasHeader: true);

    public IDataView Mixed()
    {
        var hours = InOrder();
        return Reader.Data.ShuffleRows(hours, shuffleSource: false); // expect: MLQ1005
    }
}
