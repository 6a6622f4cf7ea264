// corpus: One session for each language is opened when it is first asked for and kept by GetOrAdd.
// library: ONNX Runtime
// axis: controller, ConcurrentDictionary, service
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Spelling;

public sealed class SpellingModels
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["de"] = "spelling-de.onnx",
        ["fr"] = "spelling-fr.onnx",
        ["it"] = "spelling-it.onnx",
    };

    private readonly ConcurrentDictionary<string, InferenceSession> sessions = new();

    public bool TryGet(string language, out InferenceSession? session)
    {
        session = null;
        if (!Files.TryGetValue(language, out var file))
        {
            return false;
        }

        session = sessions.GetOrAdd(language, _ => new InferenceSession(file));
        return true;
    }
}

[ApiController]
[Route("spelling")]
public sealed class SpellingController(SpellingModels models) : ControllerBase
{
    [HttpPost("{language}")]
    public ActionResult<float> Check([FromRoute] string language, [FromBody] long[] tokens)
    {
        if (!models.TryGet(language, out var session) || session is null)
        {
            return NotFound();
        }

        using var results = session.Run([NamedOnnxValue.CreateFromTensor("tokens", new DenseTensor<long>(tokens, new[] { 1, tokens.Length }))]);
        return results[0].AsTensor<float>()[0];
    }
}
