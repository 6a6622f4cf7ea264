// corpus: The version of the model is taken from the query and becomes a part of the path that is opened.
// library: ONNX Runtime
// axis: HttpContext, interpolation, local function
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML.OnnxRuntime;

var app = WebApplication.CreateBuilder(args).Build();
var gate = new object();
InferenceSession? current = null;

app.MapGet("/healthz", () => current is null ? "starting" : "ok");
app.MapPost("/switch", (RequestDelegate)(async context =>
{
    var version = context.Request.Query["version"].ToString();
    Switch(Path.Combine(AppContext.BaseDirectory, $"{version}.onnx"));
    await context.Response.WriteAsync("switched");
}));
app.Run();

void Switch(string path)
{
    lock (gate)
    {
        var next = new InferenceSession(path); // expect: MLQ7001
        current?.Dispose();
        current = next;
    }
}
