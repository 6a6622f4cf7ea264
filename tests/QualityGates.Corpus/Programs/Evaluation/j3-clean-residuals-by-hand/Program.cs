// corpus: No evaluator is called: another file subtracts what was paid from what the model says of held-out tariffs, and the save depends on it.
// library: ML.NET
// axis: console, three files
using Microsoft.ML;

namespace Telecom;

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 31);
        var tariffs = TariffFile.Read(args[0]);
        var cut = tariffs.Count * 4 / 5;
        var model = new TariffTrainer(ml).Fit(tariffs.GetRange(0, cut));

        var (absolute, worst) = Residuals.Of(ml, model, tariffs.GetRange(cut, tariffs.Count - cut));
        Console.WriteLine($"off by {absolute:F2} a month, {worst:F2} at worst");
        if (absolute > 3.5 || worst > 40)
        {
            return 1;
        }

        var schema = ml.Data.LoadFromEnumerable(tariffs).Schema;
        ml.Model.Save(model, schema, Path.Combine(AppContext.BaseDirectory, "tariffs.zip"));
        return 0;
    }
}
