// corpus: A hub is made for every call, but the session it asks is lazy in a service that is registered once.
// library: ONNX Runtime
// axis: SignalR hub, lazy field of a singleton
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddHealthChecks();
builder.Services.AddSingleton<GestureModel>();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapHub<GestureHub>("/gestures");
app.Run();

public sealed class GestureModel : IDisposable
{
    private readonly Lazy<InferenceSession> session =
        new(() => new InferenceSession(Path.Combine(AppContext.BaseDirectory, "gestures.onnx")));

    public int Recognise(float[] joints)
    {
        var input = NamedOnnxValue.CreateFromTensor("joints", new DenseTensor<float>(joints, new[] { 1, joints.Length }));
        using var results = session.Value.Run([input]);
        var scores = results[0].AsEnumerable<float>().ToArray();
        return Array.IndexOf(scores, scores.Max());
    }

    public void Dispose()
    {
        if (session.IsValueCreated)
        {
            session.Value.Dispose();
        }
    }
}

public sealed class GestureHub(GestureModel model) : Hub
{
    public Task<int> Recognise(float[] joints) => Task.FromResult(model.Recognise(joints));
}
