// corpus: Each message of a hub opens the model anew and drops what the session gives.
// library: ONNX Runtime
// axis: SignalR
using Gestures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapHub<GestureHub>("/gestures");
app.Run();

namespace Gestures
{
    public sealed class GestureHub : Hub
    {
        public Task<int> Recognize(float[] strokes) => Task.FromResult(GestureReader.Winner(strokes));
    }

    internal static class GestureReader
    {
        private static readonly string Model = Path.Combine(AppContext.BaseDirectory, "gestures.onnx");

        public static int Winner(float[] strokes)
        {
            using var session = new InferenceSession(Model); // expect: MLQ6002
            var input = new DenseTensor<float>(strokes, [1, strokes.Length]);
            var output = session.Run([NamedOnnxValue.CreateFromTensor("strokes", input)]); // expect: MLQ6004
            var scores = output.Single().AsEnumerable<float>().ToArray();
            return Array.IndexOf(scores, scores.Max());
        }
    }
}
