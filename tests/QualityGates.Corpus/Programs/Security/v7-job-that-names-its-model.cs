// corpus: A job of the request is kept in a record with the path of its model, which a method of the record's owner loads.
// library: ONNX Runtime, ASP.NET Core
// axis: record, property
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML.OnnxRuntime;

namespace Jobs;

public sealed record ScoreJob(string ModelPath, float[] Values);

public sealed class Scorer(ScoreJob job)
{
    public int Inputs()
    {
        using var session = new InferenceSession(job.ModelPath); // expect: MLQ7001
        return session.InputMetadata.Count;
    }
}

[ApiController]
[Route("jobs")]
public sealed class JobsController : ControllerBase
{
    [HttpPost]
    public ActionResult<int> Post([FromBody] ScoreJob job) => new Scorer(job).Inputs();
}
