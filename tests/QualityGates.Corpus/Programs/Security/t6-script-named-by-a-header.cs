// corpus: A header of the request says which script module is loaded.
// library: TorchSharp
// axis: middleware
using Microsoft.AspNetCore.Http;
using TorchSharp;
using static TorchSharp.torch;

namespace Tenants;

public sealed class ScoringMiddleware(RequestDelegate next, string folder)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.Value != "/score")
        {
            await next(context);
            return;
        }

        var tenant = context.Request.Headers["X-Model"].ToString();
        using var module = jit.load<Tensor, Tensor>(Path.Combine(folder, tenant)); // expect: MLQ7001
        module.eval();
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        await context.Response.WriteAsync(module.call(zeros(1, 4)).item<float>().ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
