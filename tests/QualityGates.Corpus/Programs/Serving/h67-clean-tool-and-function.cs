// corpus: A function shares a session that is thread-safe, a command line tool opens what it is told and predicts once.
// library: ONNX Runtime, ML.NET
// axis: static field, Azure Functions, command line
using System.Globalization;
using Microsoft.Azure.WebJobs;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

public static class ToxicityFunction
{
    private static readonly InferenceSession Session = new(Path.Combine(AppContext.BaseDirectory, "toxicity.onnx"));

    [FunctionName("Toxicity")]
    public static bool Run(float[] embedding)
    {
        var tensor = new DenseTensor<float>(embedding, [1, embedding.Length]);
        using var outputs = Session.Run([NamedOnnxValue.CreateFromTensor("embedding", tensor)]);
        return outputs.First().AsTensor<float>()[0] > 0;
    }
}

public static class Tool
{
    public static int Main(string[] args)
    {
        if (args.Length != 2)
        {
            Console.Error.WriteLine("usage: rate <model.zip> <mileage>");
            return 2;
        }

        var context = new MLContext();
        var model = context.Model.Load(args[0], out _);
        using var engine = context.Model.CreatePredictionEngine<Car, Price>(model);
        var price = engine.Predict(new Car { Mileage = float.Parse(args[1], CultureInfo.InvariantCulture) });
        Console.WriteLine(price.Score.ToString(CultureInfo.InvariantCulture));
        return 0;
    }
}

public sealed class Car
{
    public float Mileage { get; set; }
}

public sealed class Price
{
    public float Score { get; set; }
}
