// corpus: The column is read once; the first rows are looked at without reading the rest.
// library: ML.NET
// axis: local, LINQ
// scores: MLQ6009
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var prices = ml.Data.LoadFromTextFile<Price>("prices.csv", separatorChar: ',', hasHeader: true);
var values = prices.GetColumn<float>(nameof(Price.Value)).ToArray();
foreach (var price in ml.Data.CreateEnumerable<Price>(prices, reuseRowObject: false).Take(3))
{
    Console.WriteLine(price.Value > values.Average());
}

class Price
{
    [LoadColumn(0)] public float Value { get; set; }
}
