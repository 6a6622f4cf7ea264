// corpus: Whoever may post can post a network: the upload is copied next to the others and opened to see whether it works.
// library: TorchSharp, ONNX Runtime, ASP.NET Core
// axis: upload to a temporary file, helper with a path, form file in a record
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;

namespace Registry.Api;

public sealed record Submission(string Name, IFormFile Network, string Kind);

[ApiController]
[Route("challengers")]
public sealed class ChallengersController(ChallengerFolder folder) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Submit([FromForm] Submission submission, CancellationToken stop)
    {
        var stored = await folder.KeepAsync(submission.Network, stop);
        return submission.Kind switch
        {
            "torch" => Ok(folder.InspectTorch(stored)),
            "onnx" => Ok(folder.InspectOnnx(stored)),
            _ => BadRequest(),
        };
    }
}

public sealed class ChallengerFolder(string root)
{
    public async Task<string> KeepAsync(IFormFile upload, CancellationToken stop)
    {
        var target = Path.Combine(root, Path.GetRandomFileName());
        await using var file = File.Create(target);
        await upload.CopyToAsync(file, stop);
        return target;
    }

    public int InspectTorch(string path)
    {
        using var network = torch.jit.load<torch.Tensor, torch.Tensor>(path); // expect: MLQ7001
        return network.parameters().Count();
    }

    public IReadOnlyList<string> InspectOnnx(string path)
    {
        using var session = new InferenceSession(path); // expect: MLQ7001
        return session.InputNames.ToList();
    }
}
