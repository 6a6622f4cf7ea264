// corpus: A script opens one session in its top-level statements and leaves it to the end of the process; each result is disposed.
// library: ONNX Runtime
// axis: top-level statements, loop, Dispose
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var session = new InferenceSession("style.onnx");
var input = session.InputMetadata.First();
var height = input.Value.Dimensions[2];
var width = input.Value.Dimensions[3];
Console.WriteLine($"{input.Key} takes {width} by {height} pixels.");

foreach (var file in args)
{
    var bytes = File.ReadAllBytes(file);
    if (bytes.Length != 3 * width * height)
    {
        Console.Error.WriteLine(file + " is of another size.");
        continue;
    }

    var pixels = Array.ConvertAll(bytes, value => (float)value);
    var results = session.Run([NamedOnnxValue.CreateFromTensor(input.Key, new DenseTensor<float>(pixels, new[] { 1, 3, height, width }))]);
    var styled = results.Single().AsEnumerable<float>().Select(value => (byte)Math.Clamp(value, 0f, 255f)).ToArray();
    results.Dispose();
    File.WriteAllBytes(Path.ChangeExtension(file, ".styled.raw"), styled);
}
