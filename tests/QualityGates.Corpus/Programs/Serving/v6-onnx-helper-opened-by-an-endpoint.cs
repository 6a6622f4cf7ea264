// corpus: An endpoint asks a helper that opens a session for each picture and lets go neither of it nor of the results.
// library: ONNX Runtime, ASP.NET Core
// axis: static helper
using Microsoft.AspNetCore.Builder;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Plates;

internal static class PlateReader
{
    private static readonly string Model = Path.Combine(AppContext.BaseDirectory, "plates.onnx");

    public static int[] Read(float[] pixels)
    {
        var session = new InferenceSession(Model); // expect: MLQ6002 MLQ6004
        var input = new DenseTensor<float>(pixels, [1, 3, 64, 192]);
        var results = session.Run([NamedOnnxValue.CreateFromTensor("picture", input)]); // expect: MLQ6004
        var scores = results.First().AsTensor<float>();
        var letters = new int[8];
        for (var place = 0; place < letters.Length; place++)
        {
            letters[place] = Enumerable.Range(0, 37).MaxBy(letter => scores[0, place, letter]);
        }

        return letters;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/plates", (float[] pixels) => PlateReader.Read(pixels)); // expect: MLQ6007
        app.Run();
    }
}
