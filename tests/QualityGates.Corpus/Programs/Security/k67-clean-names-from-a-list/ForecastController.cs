using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Weather;

public sealed class Hour
{
    public float Pressure { get; set; }
    public float Wind { get; set; }
}

[ApiController]
[Route("forecast")]
public sealed class ForecastController(Catalogue catalogue, MLContext ml) : ControllerBase
{
    [HttpPost("{region}")]
    public async Task<ActionResult<float[]>> Post(string region, IFormFile rows)
    {
        var model = catalogue.Find(region);
        if (model is null)
        {
            return NotFound();
        }

        var hours = new List<Hour>();
        using var reader = new StreamReader(rows.OpenReadStream());
        while (await reader.ReadLineAsync() is { } line)
        {
            var cells = line.Split(',');
            hours.Add(new Hour { Pressure = float.Parse(cells[0], CultureInfo.InvariantCulture), Wind = float.Parse(cells[1], CultureInfo.InvariantCulture) });
        }

        var scored = model.Transform(ml.Data.LoadFromEnumerable(hours));
        return scored.GetColumn<float>("Score").ToArray();
    }

    [HttpPost("columns/{horizon}")]
    public ActionResult<int> Columns(Horizon horizon) => catalogue.Find(horizon).GetOutputSchema(ml.Data.LoadFromEnumerable(new List<Hour>()).Schema).Count;
}
