// corpus: Classes of the program that are called like the dangerous ones, and a request whose body is only data for the model.
// library: Microsoft.ML
// axis: look-alike types
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

namespace Ratings;

public sealed class BinaryFormatter
{
    public float[] Deserialize(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var values = new float[reader.ReadInt32()];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = reader.ReadSingle();
        }

        return values;
    }
}

public static class Serializer
{
    public static float[] Load(string path)
    {
        using var stream = File.OpenRead(path);
        return new BinaryFormatter().Deserialize(stream);
    }
}

public sealed class Rating
{
    public string? Body { get; set; }
}

public sealed class Stars
{
    [ColumnName("Score")] public float Value { get; set; }
}

[ApiController]
[Route("ratings")]
public sealed class RatingsController(PredictionEnginePool<Rating, Stars> pool) : ControllerBase
{
    private static readonly float[] Offsets = Serializer.Load(Path.Combine(AppContext.BaseDirectory, "offsets.bin"));

    [HttpPost]
    public ActionResult<float> Rate([FromBody] Rating rating) => pool.Predict(rating).Value + Offsets[0];

    [HttpPost("file")]
    public async Task<IActionResult> RateFile(IFormFile file)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        var text = await reader.ReadToEndAsync();
        return Ok(pool.Predict(new Rating { Body = text }).Value);
    }
}
