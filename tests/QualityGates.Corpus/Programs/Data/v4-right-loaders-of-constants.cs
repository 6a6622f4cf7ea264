// corpus: The same files read with separator, header and quotes, by a loader in a field and by a helper with a default.
// library: ML.NET
// axis: field, helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace RightLoaders;

public sealed class Flight
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Delay { get; set; }
    [LoadColumn(2)] public string Remarks { get; set; } = "";
}

public sealed class Flights(MLContext ml)
{
    private readonly TextLoader _loader = ml.Data.CreateTextLoader<Flight>(separatorChar: ',', hasHeader: true, allowQuoting: true);

    public IDataView All(params string[] files) => _loader.Load(files);

    public IDataView One() => Load("flights.csv");

    private IDataView Load(string file, char separator = ',') => ml.Data.LoadFromTextFile<Flight>(file, separator, hasHeader: true, allowQuoting: true);

    public IDataView Words() => ml.Transforms.Text.TokenizeIntoWords("Words", nameof(Flight.Remarks)).Fit(One()).Transform(One());
}
