// corpus: A controller keeps its network in a field of a singleton and exchanges it when an administrator asks; a retrying loop opens it until the file is there.
// library: ONNX Runtime
// axis: field, exchange, retry loop
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

public sealed class Network
{
    private InferenceSession _current;

    public Network(string path) => _current = OpenWhenThere(path);

    public void Reload(string path)
    {
        var fresh = new InferenceSession(path);
        Interlocked.Exchange(ref _current, fresh).Dispose();
    }

    private static InferenceSession OpenWhenThere(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new InferenceSession(path);
            }
            catch (OnnxRuntimeException) when (attempt < 5)
            {
                Thread.Sleep(TimeSpan.FromSeconds(attempt));
            }
        }
    }

    public float[] Score(float[] row)
    {
        var input = NamedOnnxValue.CreateFromTensor("row", new DenseTensor<float>(row, [1, row.Length]));
        using var results = Volatile.Read(ref _current).Run([input]);
        return results[0].AsTensor<float>().ToArray();
    }
}

[ApiController]
[Route("network")]
public sealed class NetworkController(Network network) : ControllerBase
{
    [HttpPost("reload")]
    public IActionResult Reload()
    {
        network.Reload("current.onnx");
        return Ok();
    }

    [HttpPost("score")]
    public ActionResult<float[]> Score([FromBody] float[] row) => row.Length == 16 ? network.Score(row) : BadRequest();
}
