// corpus: Empty catches around settings, a service's answer, a temporary file and a progress bar in a project with a model.
// library: ML.NET
// axis: look-alikes
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.ML;

namespace Others;

public sealed class Settings(IConfiguration configuration)
{
    public double Rate()
    {
        try
        {
            return double.Parse(configuration["Training:Rate"] ?? "", CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return 0.1;
        }
    }
}

public sealed class Progress
{
    public void Show(int percent)
    {
        try
        {
            Console.CursorLeft = 0;
            Console.Write($"{percent,3} %");
        }
        catch (IOException)
        {
        }
    }
}

public sealed class Training(MLContext ml, Settings settings, Progress progress)
{
    public ITransformer Train(IDataView rows)
    {
        progress.Show(0);
        var model = ml.Regression.Trainers.OnlineGradientDescent(learningRate: (float)settings.Rate()).Fit(rows);
        progress.Show(100);
        try
        {
            File.Delete("training.lock");
        }
        catch (IOException)
        {
        }

        return model;
    }
}

public static class Measures
{
    public static double Error(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.Regression.Evaluate(model.Transform(test), label).MeanAbsoluteError;
}
