// corpus: A class that reports on data reads the same text file once per figure, and shows a preview of what the model makes of it.
// library: ML.NET
// axis: field, expression body, switch
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class DataReport
{
    private readonly MLContext _context;
    private readonly IDataView _data;

    public DataReport(MLContext context, string path)
    {
        _context = context;
        _data = context.Data.LoadFromTextFile<Parcel>(path, separatorChar: ',', hasHeader: true);
    }

    public object Weights()
    {
        var count = _data.GetColumn<float>(nameof(Parcel.Weight)).Count();
        var mean = _data.GetColumn<float>(nameof(Parcel.Weight)).Average(); // expect: MLQ6009
        return new { count, mean };
    }

    public int Width(ITransformer model) => model.Transform(_data).Preview(maxRows: 1).ColumnView.Length; // expect: MLQ6009

    public object Lengths()
    {
        var lengths = _data.GetColumn<float>(nameof(Parcel.Length)).ToArray();
        return new { count = lengths.Length, mean = lengths.Average(), longest = lengths.Max() };
    }
}

public sealed class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Length { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var context = new MLContext();
        var report = new DataReport(context, "parcels.csv");
        var model = context.Model.Load("parcels.zip", out _);
        var text = JsonSerializer.Serialize(new { weights = report.Weights(), lengths = report.Lengths(), width = report.Width(model) });
        File.WriteAllText("report.json", text);
    }
}
