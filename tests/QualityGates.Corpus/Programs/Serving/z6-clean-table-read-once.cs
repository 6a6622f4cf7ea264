// corpus: The mapping looks prices up in a table that is made when it is asked for first, and kept.
// library: ML.NET
// axis: lazy field
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

internal sealed class BasketFeatures(MLContext ml, string tableFile)
{
    private Dictionary<string, float>? _prices;

    private Dictionary<string, float> Prices => _prices ??= File.ReadLines(tableFile)
        .Select(line => line.Split(';'))
        .ToDictionary(cells => cells[0], cells => float.Parse(cells[1], CultureInfo.InvariantCulture));

    public IDataView Add(IDataView baskets)
    {
        return ml.Transforms.CustomMapping<Basket, Priced>(Map, contractName: null).Fit(baskets).Transform(baskets);
    }

    private void Map(Basket basket, Priced priced)
    {
        var sum = 0f;
        foreach (var article in basket.Articles.Split(' '))
        {
            sum += Prices.GetValueOrDefault(article, 0f);
        }

        priced.Sum = sum;
    }
}

internal sealed class Basket
{
    [LoadColumn(0)] public string Articles { get; set; } = "";
}

internal sealed class Priced
{
    public float Sum { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var baskets = ml.Data.LoadFromTextFile<Basket>(args[0], separatorChar: ',', hasHeader: true);
        foreach (var row in ml.Data.CreateEnumerable<Priced>(new BasketFeatures(ml, args[1]).Add(baskets), reuseRowObject: true))
        {
            Console.WriteLine(row.Sum.ToString(CultureInfo.InvariantCulture));
        }
    }
}
