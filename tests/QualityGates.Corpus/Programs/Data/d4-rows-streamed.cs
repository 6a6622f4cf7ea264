// corpus: Reused rows are summed, projected to values before they are kept or copied.
// library: ML.NET
// axis: look-alikes
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromEnumerable(Enumerable.Range(0, 9).Select(i => new Item { Id = i }));
var total = ml.Data.CreateEnumerable<Item>(data, reuseRowObject: true).Sum(item => item.Id);
var ids = ml.Data.CreateEnumerable<Item>(data, reuseRowObject: true).Select(item => item.Id).ToList();
var copies = new List<Item>();
foreach (var item in ml.Data.CreateEnumerable<Item>(data, reuseRowObject: true))
{
    copies.Add(new Item { Id = item.Id });
}

var own = ml.Data.CreateEnumerable<Item>(data, reuseRowObject: false).ToList();
Console.WriteLine(total + ids.Count + copies.Count + own.Count);

sealed class Item
{
    public float Id { get; set; }
}
