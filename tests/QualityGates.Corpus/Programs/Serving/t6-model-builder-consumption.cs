// corpus: The consumption class that a designer writes, engine behind a Lazy, called by a controller; and by a console program it would be fine.
// library: Microsoft.ML
// axis: generated style
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reviews_WebApi;

public partial class ReviewModel
{
    public class ModelInput
    {
        [ColumnName(@"Text")]
        public string Text { get; set; } = "";
    }

    public class ModelOutput
    {
        [ColumnName(@"PredictedLabel")]
        public string PredictedLabel { get; set; } = "";

        [ColumnName(@"Score")]
        public float[] Score { get; set; } = [];
    }

    private static readonly string MLNetModelPath = Path.GetFullPath("ReviewModel.mlnet");

    public static readonly Lazy<PredictionEngine<ModelInput, ModelOutput>> PredictEngine = new(() => CreatePredictEngine(), true); // expect: MLQ6001

    private static PredictionEngine<ModelInput, ModelOutput> CreatePredictEngine()
    {
        var mlContext = new MLContext();
        ITransformer mlModel = mlContext.Model.Load(MLNetModelPath, out _);
        return mlContext.Model.CreatePredictionEngine<ModelInput, ModelOutput>(mlModel);
    }

    public static ModelOutput Predict(ModelInput input)
    {
        var predEngine = PredictEngine.Value;
        return predEngine.Predict(input);
    }
}

[ApiController]
[Route("[controller]")]
public class ReviewsController : ControllerBase
{
    [HttpPost]
    public ActionResult<string> Post([FromBody] ReviewModel.ModelInput input) => ReviewModel.Predict(input).PredictedLabel;
}
