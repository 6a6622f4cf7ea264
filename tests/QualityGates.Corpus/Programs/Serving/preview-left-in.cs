// corpus: A preview that was for the debugger, and two passes over a file; what DEBUG compiles is no matter.
// library: ML.NET
// axis: fluent chain, named arguments, directive
// scores: MLQ6009
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var prices = ml.Data.LoadFromTextFile<Price>("prices.csv", separatorChar: ',', hasHeader: true);
var shown = prices.Preview(maxRows: 20).RowView.Length; // expect: MLQ6009
var range = prices.GetColumn<float>(nameof(Price.Value)).Max()
    - prices.GetColumn<float>(nameof(Price.Value)).Min(); // expect: MLQ6009
#if DEBUG
Console.WriteLine(ml.Data.TakeRows(prices, 5).Preview().RowView.Length);
#endif
Environment.ExitCode = range > shown ? 1 : 0;

class Price
{
    [LoadColumn(0)] public float Value { get; set; }
}
