// corpus: A tool shows the predictions of the first five rows beside what they really cost.
// library: ML.NET
// axis: console, Take
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 1);
var model = mlContext.Model.Load(args[0], out _);
var test = mlContext.Data.LoadFromTextFile<Laptop>(args[1], separatorChar: ',', hasHeader: true);
var engine = mlContext.Model.CreatePredictionEngine<Laptop, LaptopPrice>(model);

foreach (var laptop in mlContext.Data.CreateEnumerable<Laptop>(test, reuseRowObject: false).Take(5))
{
    var price = engine.Predict(laptop);
    Console.WriteLine($"{laptop.Brand}: {price.Score:F0} (really {laptop.Price:F0})");
}

public class Laptop
{
    [LoadColumn(0)]
    public string Brand { get; set; } = "";

    [LoadColumn(1)]
    public float Memory { get; set; }

    [LoadColumn(2)]
    public float Inches { get; set; }

    [LoadColumn(3), ColumnName("Label")]
    public float Price { get; set; }
}

public class LaptopPrice
{
    public float Score { get; set; }
}
