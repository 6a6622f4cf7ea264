// corpus: A program tries again to open its model until the file is there, and then answers what comes from a pipe.
// library: ONNX Runtime
// axis: loop that waits
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

internal static class Program
{
    private static async Task<InferenceSession> OpenAsync(string file)
    {
        while (true)
        {
            try
            {
                return new InferenceSession(file);
            }
            catch (OnnxRuntimeException exception)
            {
                await Console.Error.WriteLineAsync(exception.Message);
                await Task.Delay(TimeSpan.FromSeconds(5));
            }
        }
    }

    private static async Task Main()
    {
        using var session = await OpenAsync("noise.onnx");
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var values = line.Split(' ').Select(text => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            var tensor = new DenseTensor<float>(values, [1, values.Length]);
            using var results = session.Run([NamedOnnxValue.CreateFromTensor("signal", tensor)]);
            Console.WriteLine(results.First().AsEnumerable<float>().First());
        }
    }
}
