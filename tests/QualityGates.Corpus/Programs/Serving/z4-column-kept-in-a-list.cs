// corpus: A report reads a column of a file once into an array and works out everything it says from that.
// library: ML.NET
// axis: console, GetColumn once
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 1);
var houses = mlContext.Data.LoadFromTextFile<HouseRow>(args[0], separatorChar: ',', hasHeader: true);

var prices = houses.GetColumn<float>("Price").ToArray();
Array.Sort(prices);
Console.WriteLine($"{prices.Length} houses between {prices.First():F0} and {prices.Last():F0}");
Console.WriteLine($"median {prices[prices.Length / 2]:F0}, mean {prices.Average():F0}");

foreach (var house in mlContext.Data.CreateEnumerable<HouseRow>(houses, reuseRowObject: false).Take(3))
{
    Console.WriteLine($"{house.Town}: {house.Price:F0}");
}

public class HouseRow
{
    [LoadColumn(0)]
    public string Town { get; set; } = "";

    [LoadColumn(1)]
    public float Price { get; set; }
}
