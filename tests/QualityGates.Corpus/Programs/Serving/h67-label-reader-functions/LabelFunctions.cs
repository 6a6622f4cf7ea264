// corpus: A function opens its session through a gateway in another file, once per parcel, and lets the outputs go undisposed.
// library: ONNX Runtime
// axis: helper in another file, Azure Functions
using Microsoft.Azure.Functions.Worker;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Parcels;

public class LabelFunctions
{
    private readonly ParcelArchive _archive;

    public LabelFunctions(ParcelArchive archive) => _archive = archive;

    [Function("ReadLabel")]
    public async Task<string> ReadLabel(string parcelId)
    {
        var pixels = await _archive.PixelsAsync(parcelId);
        using var session = ModelGateway.Open("labels.onnx");
        var input = new DenseTensor<float>(pixels, new[] { 1, 1, 32, 256 });
        var outputs = session.Run(new[] { NamedOnnxValue.CreateFromTensor("image", input) }); // expect: MLQ6004
        var letters = outputs.First().AsEnumerable<long>().Select(code => (char)code);
        return string.Concat(letters);
    }
}
