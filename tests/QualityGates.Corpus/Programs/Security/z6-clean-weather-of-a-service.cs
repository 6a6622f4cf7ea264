// corpus: A service is asked for the weather, the program parses its answer itself and predicts with a model of its own.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "heating.zip"), out _);
using var engine = ml.Model.CreatePredictionEngine<Weather, Heating>(model);

using var client = new HttpClient();
var text = await client.GetStringAsync("https://weather.example.org/api/now?place=bern");
using var answer = JsonDocument.Parse(text);
var now = new Weather
{
    Celsius = answer.RootElement.GetProperty("temperature").GetSingle(),
    Wind = answer.RootElement.GetProperty("wind").GetSingle(),
};
Console.WriteLine($"{engine.Predict(now).Score} kWh");

internal sealed class Weather
{
    public float Celsius { get; set; }

    public float Wind { get; set; }
}

internal sealed class Heating
{
    public float Score { get; set; }
}
