// corpus: Sessions are opened once for each tenant, by a dictionary that keeps what its factory made.
// library: ONNX Runtime
// axis: controller, ConcurrentDictionary, Lazy, static lambda
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Tenants;

public sealed class SessionStore : IDisposable
{
    private static readonly string[] Known = ["north", "south", "west"];
    private readonly ConcurrentDictionary<string, Lazy<InferenceSession>> sessions = new(StringComparer.Ordinal);

    public InferenceSession For(string tenant)
    {
        var name = Known.SingleOrDefault(known => known == tenant) ?? throw new KeyNotFoundException(tenant);
        return sessions.GetOrAdd(name, static key => new Lazy<InferenceSession>(() => new InferenceSession(Path.Combine("tenants", key + ".onnx")))).Value;
    }

    public void Dispose()
    {
        foreach (var session in sessions.Values.Where(static lazy => lazy.IsValueCreated))
        {
            session.Value.Dispose();
        }
    }
}

[ApiController]
[Route("tenants")]
public sealed class TenantController(SessionStore store) : ControllerBase
{
    [HttpPost("{tenant}")]
    public ActionResult<float[]> Score([FromRoute] string tenant, [FromBody] float[] features)
    {
        var tensor = new DenseTensor<float>(features, [1, features.Length]);
        using var results = store.For(tenant).Run([NamedOnnxValue.CreateFromTensor("features", tensor)]);
        return results[0].AsEnumerable<float>().ToArray();
    }
}
