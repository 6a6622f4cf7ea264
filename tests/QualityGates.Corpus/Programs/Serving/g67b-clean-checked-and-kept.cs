// corpus: The model is read when the first request comes, behind a look at whether it is there already, and again when the file is newer.
// library: ML.NET
// axis: null check, early return of what is kept, double-checked lock
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

[ApiController]
[Route("sizes")]
public sealed class SizesController(SizeModel model) : ControllerBase
{
    [HttpPost]
    public IActionResult Post([FromBody] Shoe shoe)
    {
        if (shoe.Length <= 0)
        {
            return BadRequest();
        }
        return Ok(model.Of(shoe));
    }
}

public sealed class SizeModel(MLContext ml, string path)
{
    private readonly object _gate = new();
    private ITransformer? _model;
    private DateTime _read;

    public float Of(Shoe shoe)
    {
        var scored = Current().Transform(ml.Data.LoadFromEnumerable([shoe]));
        return ml.Data.CreateEnumerable<Size>(scored, reuseRowObject: false).Single().Score;
    }

    private ITransformer Current()
    {
        var known = Volatile.Read(ref _model);
        var written = File.GetLastWriteTimeUtc(path);
        if (known is not null && written <= _read)
        {
            return known;
        }
        lock (_gate)
        {
            _model = ml.Model.Load(path, out _);
            _read = written;
            return _model;
        }
    }
}

public sealed class Shoe
{
    public float Length { get; set; }
}

public sealed class Size
{
    public float Score { get; set; }
}
