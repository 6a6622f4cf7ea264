// corpus: The search sees train and validation rows only, its best run is judged on the test rows, and then its recipe is fitted on all rows to be shipped.
// library: ML.NET, AutoML
// axis: several files, interface
using Microsoft.ML;

namespace Heating;

public static class Program
{
    public static int Main(string[] args)
    {
        if (args is not [var source, var target])
        {
            Console.Error.WriteLine("heating <buildings.csv> <folder>");
            return 2;
        }

        var ml = new MLContext(seed: 58);
        var buildings = ml.Data.LoadFromTextFile<Building>(source, separatorChar: ',', hasHeader: true);
        IModelStore store = new FolderStore(ml, Directory.CreateDirectory(target));
        var metrics = new DemandService(ml, store, maximumSeconds: 900).Train(buildings);
        Console.WriteLine(FormattableString.Invariant($"RMSE {metrics.RootMeanSquaredError:F1}, MAE {metrics.MeanAbsoluteError:F1}, R2 {metrics.RSquared:F3}"));
        return metrics.RSquared > 0.7 ? 0 : 1;
    }
}
