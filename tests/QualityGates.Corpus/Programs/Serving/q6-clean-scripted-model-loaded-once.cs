// corpus: A scripted model is loaded when it is first asked for and kept; each call has a guard and a scope, and gives numbers back.
// library: TorchSharp
// axis: minimal API, lazy
using Icebergs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(new IcebergModel(Path.Combine(AppContext.BaseDirectory, "icebergs.pt")));
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/icebergs", (float[] radar, IcebergModel model) => Results.Json(model.Look(radar)));
app.Run();

namespace Icebergs
{
    using Tensor = torch.Tensor;

    public sealed record Sighting(long Kind, float Certainty);

    public sealed class IcebergModel(string path) : IDisposable
    {
        private readonly Lazy<torch.jit.ScriptModule<Tensor, Tensor>> _script = new(() =>
        {
            var script = torch.jit.load<Tensor, Tensor>(path);
            script.eval();
            return script;
        });

        public Sighting Look(float[] radar)
        {
            using var guard = torch.no_grad();
            using var scope = torch.NewDisposeScope();
            var shares = torch.nn.functional.softmax(_script.Value.call(torch.tensor(radar, 1L, radar.Length)), 1);
            var kind = shares.argmax(1).ToInt64();
            return new Sighting(kind, shares[0, kind].item<float>());
        }

        public void Dispose()
        {
            if (_script.IsValueCreated)
            {
                _script.Value.Dispose();
            }
        }
    }
}
