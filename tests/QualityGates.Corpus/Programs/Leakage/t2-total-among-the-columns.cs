// corpus: The arrays that a forest learns from hold the price it is asked for.
// library: SharpLearning
// axis: records to arrays
using System.Globalization;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

public sealed record Sale(double Area, double Rooms, double Price)
{
    public double[] ToArray() => [Area, Rooms, Price];
}

public static class SaleForest
{
    public static double Run(string file)
    {
        var sales = File.ReadLines(file).Skip(1).Select(line => line.Split(','))
            .Select(cells => new Sale(Number(cells[0]), Number(cells[1]), Number(cells[2])))
            .ToList();
        var train = sales.Take(1000).ToList();
        var test = sales.Skip(1000).ToList();

        var model = new RegressionRandomForestLearner(trees: 100).Learn(Matrix(train), train.Select(sale => sale.Price).ToArray()); // expect: MLQ2008
        return new MeanAbsolutErrorRegressionMetric().Error(test.Select(sale => sale.Price).ToArray(), model.Predict(Matrix(test)));
    }

    private static F64Matrix Matrix(IReadOnlyList<Sale> sales) => new(sales.SelectMany(sale => sale.ToArray()).ToArray(), sales.Count, 3);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
