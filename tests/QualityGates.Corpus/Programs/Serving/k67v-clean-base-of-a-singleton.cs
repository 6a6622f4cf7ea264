// corpus: A base loads the network of a service that is registered once; its sibling is given the loaded one; an iterator gives only the first rows of a file.
// library: ONNX Runtime, ML.NET
// axis: base class, registration, iterator
// scores: MLQ6003
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

public abstract class Network
{
    protected Network(string file) => Session = new InferenceSession(file);

    protected Network(InferenceSession session) => Session = session;

    protected InferenceSession Session { get; }

    public float[] Ask(float[] row)
    {
        using var results = Session.Run([NamedOnnxValue.CreateFromTensor("row", new DenseTensor<float>(row, [1, row.Length]))]);
        return results[0].AsTensor<float>().ToArray();
    }
}

public sealed class Shared() : Network("shared.onnx")
{
    public Borrowed Borrow() => new(Session);
}

public sealed class Borrowed(InferenceSession session) : Network(session);

public static class Networks
{
    public static void AddNetworks(this IServiceCollection services)
    {
        services.AddSingleton<Shared>();
        services.AddScoped(provider => provider.GetRequiredService<Shared>().Borrow());
    }
}

[ApiController]
public sealed class NetworksController(Borrowed borrowed) : ControllerBase
{
    [HttpPost("ask")]
    public ActionResult<float[]> Post([FromBody] float[] row) => borrowed.Ask(row);
}

public sealed class Point
{
    public float X { get; set; }
}

public sealed class Height
{
    public float Score { get; set; }
}

public sealed class Shown(PredictionEngine<Point, Height> engine)
{
    public void Write(string path)
    {
        foreach (var point in Some(path))
        {
            Console.WriteLine(engine.Predict(point).Score);
        }
    }

    private static IEnumerable<Point> Some(string path)
    {
        var count = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (count++ == 5)
            {
                yield break;
            }

            yield return new Point { X = float.Parse(line, CultureInfo.InvariantCulture) };
        }
    }
}
