// corpus: One session for the whole program; inputs and outputs of each call are held by using.
// library: ONNX Runtime
// axis: service, OrtValue
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Soil;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<ISoilModel>(_ => new SoilModel(Path.Combine(AppContext.BaseDirectory, "soil.onnx")));
var app = builder.Build();
app.MapGet("/health", (ISoilModel model) => Results.Text(model.Version));
app.MapPost("/soil", (float[] spectrum, ISoilModel model) => spectrum.Length == model.Width
    ? Results.Ok(model.Shares(spectrum))
    : Results.BadRequest($"{model.Width} values are wanted."));
app.Run();

namespace Soil
{
    public interface ISoilModel
    {
        int Width { get; }

        string Version { get; }

        float[] Shares(float[] spectrum);
    }

    public sealed class SoilModel : ISoilModel, IDisposable
    {
        private readonly InferenceSession _session;
        private readonly RunOptions _options = new();

        public SoilModel(string path)
        {
            using var settings = new SessionOptions { IntraOpNumThreads = 2, GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
            _session = new InferenceSession(path, settings);
            Width = _session.InputMetadata["spectrum"].Dimensions[^1];
            Version = _session.ModelMetadata.Version.ToString();
        }

        public int Width { get; }

        public string Version { get; }

        public float[] Shares(float[] spectrum)
        {
            using var input = OrtValue.CreateTensorValueFromMemory(spectrum, [1, spectrum.Length]);
            using var outputs = _session.Run(_options, new Dictionary<string, OrtValue> { ["spectrum"] = input }, _session.OutputNames);
            return outputs[0].GetTensorDataAsSpan<float>().ToArray();
        }

        public void Dispose()
        {
            _options.Dispose();
            _session.Dispose();
        }
    }
}
