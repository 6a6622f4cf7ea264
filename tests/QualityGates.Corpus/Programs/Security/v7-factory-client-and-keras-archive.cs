// corpus: A client of a factory fetches weights piece by piece; an archive of Keras comes without its hash and is learned from.
// library: ONNX Runtime, Keras
// axis: stream loop, arguments
using Microsoft.ML.OnnxRuntime;
using Tensorflow.Keras.Engine;
using static Tensorflow.KerasApi;

namespace Pieces;

public sealed class PieceLoader(IHttpClientFactory clients)
{
    private const string Address = "https://models.example.net/caption/v2.onnx";

    public async Task<InferenceSession> OpenAsync(string folder)
    {
        var path = Path.Combine(folder, "caption.onnx");
        var client = clients.CreateClient("models");
        using var response = await client.GetAsync(Address, HttpCompletionOption.ResponseHeadersRead); // expect: MLQ7002
        response.EnsureSuccessStatusCode();
        await using (var source = await response.Content.ReadAsStreamAsync())
        await using (var target = new FileStream(path, FileMode.Create))
        {
            var buffer = new byte[81920];
            int read;
            while ((read = await source.ReadAsync(buffer)) > 0)
            {
                await target.WriteAsync(buffer.AsMemory(0, read));
            }
        }

        return new InferenceSession(path);
    }

    public static IModel Pretrained()
    {
        var file = keras.utils.get_file("mini.h5", "https://models.example.net/keras/mini.h5"); // expect: MLQ7002
        return keras.models.load_model(file);
    }
}
