// corpus: The preview is compiled into debug builds only, and statistics are taken from an array that was read once.
// library: ML.NET
// axis: conditional method, #if, array
// scores: MLQ6009
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var view = ml.Data.LoadFromTextFile<Flow>("flows.tsv", hasHeader: true);
Trace(view);
#if DEBUG
Console.WriteLine(view.Preview(3));
#endif
var litres = view.GetColumn<float>(nameof(Flow.Litres)).ToArray();
Console.WriteLine($"{litres.Length} rows, {litres.Average():F2} on average, {litres.Max():F2} at most");

var kept = ml.Data.Cache(ml.Data.FilterRowsByColumn(view, nameof(Flow.Litres), lowerBound: 0));
Console.WriteLine(kept.GetColumn<float>(nameof(Flow.Litres)).Count());
Console.WriteLine(kept.GetColumn<float>(nameof(Flow.Litres)).Sum());

[Conditional("DEBUG")]
static void Trace(IDataView view)
{
    foreach (var row in view.Preview(maxRows: 3).RowView)
    {
        Console.WriteLine(string.Join(' ', row.Values.Select(static pair => pair.Value)));
    }
}

internal sealed class Flow
{
    [LoadColumn(0)]
    public float Litres { get; set; }
}
